import net from 'node:net';

/** Opens and closes a port: the one that was asked for, or with 0 any; undefined where it is taken. */
const tryPort = (port) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code) ? resolve(undefined) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });

/** A port on 127.0.0.1 that nobody uses now. */
export const freePort = () => tryPort(0);

/** True where nobody listens on this port of 127.0.0.1. */
export const isFree = async (port) => (await tryPort(port)) !== undefined;
