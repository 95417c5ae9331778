import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { GatewayError } from './gateway-error';

/** Answers what Node does not take for a request of HTTP/1.1, in the form of every other error, and hangs up. */
export function answerNoRequest({ code }: Error & { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, error] = answerTo(code);
  const body = JSON.stringify({ errors: [error] });
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\n`;
  socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
  // Not `end`: that would wait for the other side to hang up too.
  socket.destroySoon();
}

function answerTo(code: string | undefined): [status: number, error: GatewayError] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, new GatewayError('ONGELDIG_VERZOEK', 'Het verzoek kwam niet op tijd; stuur het in één keer.')];
    case 'HPE_HEADER_OVERFLOW':
      return [431, new GatewayError('VERZOEK_TE_GROOT', 'De headers zijn te groot; stuur er minder, of kortere.')];
    default:
      return [400, new GatewayError('ONGELDIG_VERZOEK', 'Dit is geen HTTP-verzoek dat de hub kan lezen.')];
  }
}
