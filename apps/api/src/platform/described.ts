type Swagger = typeof import('@nestjs/swagger');
type Decorator = MethodDecorator & ClassDecorator;

/** What routes say of themselves, until somebody asks for the description of the API. */
const untold: ((swagger: Swagger) => void)[] = [];

/** Notes a decorator of Swagger's, whose hundreds of files are not loaded for the few who read descriptions. */
function later(decorator: (swagger: Swagger) => Decorator | MethodDecorator | ClassDecorator): Decorator {
  return (...place: unknown[]) => {
    untold.push((swagger) => (decorator(swagger) as (...place: unknown[]) => void)(...place));
  };
}

/** Has Swagger know what all routes say of themselves. */
export function tellSwagger(swagger: Swagger): void {
  for (const tell of untold.splice(0)) tell(swagger);
}

/** The heading that routes stand under. */
export const ApiTags = (...tags: Parameters<Swagger['ApiTags']>) => later((swagger) => swagger.ApiTags(...tags));

/** What a route does. */
export const ApiOperation = (...given: Parameters<Swagger['ApiOperation']>) =>
  later((swagger) => swagger.ApiOperation(...given));

/** The types that a route answers in. */
export const ApiProduces = (...types: Parameters<Swagger['ApiProduces']>) =>
  later((swagger) => swagger.ApiProduces(...types));

/** What a route takes. */
export const ApiBody = (...given: Parameters<Swagger['ApiBody']>) => later((swagger) => swagger.ApiBody(...given));

/** What a route answers. */
export const ApiResponse = (...given: Parameters<Swagger['ApiResponse']>) =>
  later((swagger) => swagger.ApiResponse(...given));

/** Routes that the description leaves out. */
export const ApiExcludeController = () => later((swagger) => swagger.ApiExcludeController());
