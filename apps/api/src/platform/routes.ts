import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ADMISSION, type Admission } from './admission.js';

/** A route as Nest knows it; `admission` is undefined when the route says nothing, and then it admits nobody. */
export interface Route {
  method: string;
  path: string;
  admission: Admission | undefined;
}

function pathsOf(metadata: unknown): string[] {
  const paths = Array.isArray(metadata) ? metadata : [metadata ?? ''];
  return paths.map((path) => String(path).replace(/^\/|\/$/g, ''));
}

/** Every route of the application, read from its controllers rather than from any list, in order of path. */
export function listRoutes(app: INestApplication): Route[] {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => {
    if (metatype === null) return [];
    const prototype = metatype.prototype as Record<string, object>;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name] as () => unknown;
      const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
      if (method === undefined) return [];
      const admission = reflector.getAllAndOverride<Admission | undefined>(ADMISSION, [handler, metatype as never]);
      const starts = pathsOf(Reflect.getMetadata(PATH_METADATA, metatype));
      const ends = pathsOf(Reflect.getMetadata(PATH_METADATA, handler));
      return starts.flatMap((start) =>
        ends.map((end) => ({
          method: RequestMethod[method] ?? '',
          path: `/${[start, end].filter((part) => part !== '').join('/')}`,
          admission,
        })),
      );
    });
  });
  return routes.sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1));
}
