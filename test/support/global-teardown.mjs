export default async function globalTeardown() {
  await globalThis.pisTestServer?.stop();
}
