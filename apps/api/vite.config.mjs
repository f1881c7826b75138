import { join, relative } from 'node:path';

/** Of what is installed, only what is plain JavaScript and made of hundreds of files, which take half of a start to find and read. */
const JOINED = /^(?:@nestjs\/(?:common|core|platform-express|typeorm)|iterare|rxjs|typeorm|uid|zod)(?:\/|$)/;
const OURS = /^(?:[./\0]|@vigie\/)/;

const compiled = (path) => join(import.meta.dirname, path);
/** The server and the threads that it starts, each of which would else look for hundreds of files again. */
const PROGRAMS = {
  main: compiled('dist/main.js'),
  'ingest-thread': compiled('dist/ingest/worker/thread.js'),
  'labels-thread': compiled('dist/ingest/worker/labels/thread.js'),
  'feeds-thread': compiled('dist/feeds/polling/thread.js'),
  'cube-desk-thread': compiled('dist/counting/cube/thread.js'),
  'counting-thread': compiled('../../libs/cube/dist/threads/counting-thread.js'),
};
const PLACE = /new URL\('([^']+)', import\.meta\.url\)/g;

/** Modules that look for files beside them go on doing so, but for the programs of threads, which lie beside the bundle's. */
function ownPlaces() {
  let folder = '';
  return {
    name: 'own-places',
    enforce: 'pre',
    configResolved({ root, build }) {
      folder = join(root, relative(root, build.outDir));
    },
    transform(code, id) {
      if (id.startsWith('\0') || !code.includes('import.meta.url')) return null;
      const own = `new URL(${JSON.stringify(relative(folder, id))}, import.meta.url)`;
      const parts = code.split(PLACE).map((part, n) => {
        if (n % 2 === 0) return part.replaceAll('import.meta.url', `${own}.href`);
        const [name] = Object.entries(PROGRAMS).find(([, file]) => file === join(id, '..', part)) ?? [];
        return name === undefined ? `new URL('${part}', ${own}.href)` : `new URL('./${name}.js', import.meta.url)`;
      });
      return { code: parts.join(''), map: null };
    },
  };
}

/** Joins the compiled server, its threads and their larger libraries into a few files. */
export default {
  publicDir: false,
  plugins: [ownPlaces()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    minify: false,
    target: 'node20',
    rolldownOptions: {
      input: PROGRAMS,
      external: (id) => !OURS.test(id) && !JOINED.test(id),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js', keepNames: true },
    },
  },
};
