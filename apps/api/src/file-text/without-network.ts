import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (): never => {
  throw new Error('This process reaches no other');
};

/**
 * Takes from this process, for good, every way to reach another host that Node gives. Newer versions
 * of Node refuse it themselves, by the rights the process is started with.
 */
export function withoutNetwork(): void {
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
    Reflect.set(dns, name, refuse);
    Reflect.set(dns.promises, name, refuse);
  }
  Reflect.set(dgram, 'createSocket', refuse);
  for (const name of ['fetch', 'WebSocket', 'EventSource'])
    Reflect.set(globalThis, name, undefined);
  syncBuiltinESMExports();
}
