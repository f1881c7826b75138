import { join, relative } from 'node:path';

/** Of what is installed, only what is plain JavaScript and made of hundreds of files, which take half of a start to find and read. */
const JOINED = /^(?:@nestjs\/(?:common|core|platform-express|typeorm)|iterare|rxjs|typeorm|uid|zod)(?:\/|$)/;
const OURS = /^(?:[./\0]|@vigie\/)/;

/** Modules that look for files beside them go on doing so: threads, for one, run what was compiled, file by file. */
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
      const place = JSON.stringify(relative(folder, id));
      return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null };
    },
  };
}

/** Joins the compiled server and its larger libraries into a few files. */
export default {
  publicDir: false,
  plugins: [ownPlaces()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    minify: false,
    target: 'node20',
    rolldownOptions: {
      input: { main: join(import.meta.dirname, 'dist/main.js') },
      external: (id) => !OURS.test(id) && !JOINED.test(id),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js', keepNames: true },
    },
  },
};
