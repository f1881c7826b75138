import type { Request } from 'express';

const UPLOADS = /^\/(?:api\/)?(?:v\d\/)?uploads?(?:\/|$)/i;
const OPEN_UPLOAD = /^\/api\/v1\/uploads\/(?<id>\d+)(?:\/|$)/;
const WRITING = new Set(['POST', 'PUT', 'PATCH']);
/** Names that a shell and an address take as they are; another one is shown as an example. */
const PLAIN_NAME = /^[\w-][\w.-]{0,99}\.\w+$/;

/** The line of curl that sends a file here, for whoever asked an address of uploads in a way that it does not take; null for other requests. */
export function howToSend(request: Pick<Request, 'method' | 'path' | 'query' | 'protocol' | 'host'>): string | null {
  if (!WRITING.has(request.method) || !UPLOADS.test(request.path)) return null;
  const names = [request.query.filename, request.query.name, request.path.split('/').at(-1)];
  const name = names.find((one): one is string => typeof one === 'string' && PLAIN_NAME.test(one)) ?? 'page.txt';
  const { id } = OPEN_UPLOAD.exec(request.path)?.groups ?? {};
  const sent = id === undefined ? `--data-binary @${name}` : `-T ${name}`;
  const where = id === undefined ? `${placeOf(request.path)}?filename=${name}` : `/${id}/files/${name}`;
  const address = `${request.protocol}://${request.host}/api/v1/uploads${where}`;
  return `A file is sent as it is, with its name in the address: curl -H "Authorization: Bearer $TOKEN" ${sent} '${address}'`;
}

function placeOf(path: string): string {
  return path.endsWith('/preview') ? '/preview' : '';
}
