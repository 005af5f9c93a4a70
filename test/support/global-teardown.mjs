export default async function globalTeardown() {
  await globalThis.pisTestMeilisearch?.stop();
  await globalThis.pisTestServer?.stop();
}
