import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { StreamableFile } from '@nestjs/common';
import { NotFoundError } from '../platform/request-errors.js';

/** The page of the API's documentation; its scripts are files, as the content security policy asks. */
export const docsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Vigie API</title>
    <link rel="icon" type="image/png" href="/api/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true });\n`;
const types = new Map([
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
  ['favicon-32x32.png', 'image/png'],
]);

/** One of the few files that the page needs; NotFoundError for any other name. */
export function docsFile(name: string): StreamableFile {
  if (name === 'start.js') return new StreamableFile(Buffer.from(start), { type: 'text/javascript; charset=utf-8' });
  const type = types.get(name);
  if (type === undefined) throw new NotFoundError();
  const manifest = createRequire(import.meta.url).resolve('swagger-ui-dist/package.json');
  return new StreamableFile(createReadStream(join(manifest, '..', name)), { type });
}
