import { feature } from 'topojson-client';
import { codeOfNumber } from './country-numbers.js';

export type Place = { code: string | null; shape: GeoJSON.Feature };

/** Shapes without a number in the map's data that have a code all the same. */
const byName = new Map([['Kosovo', 'XK']]);

/** The countries of the world with their codes; a large file, so it is loaded when a map is shown. */
export async function loadWorld(): Promise<Place[]> {
  const { default: topology } = await import('world-atlas/countries-50m.json');
  const world = topology as unknown as Parameters<typeof feature>[0];
  const countries = world.objects.countries;
  if (!countries) return [];
  const shapes = feature(world, countries) as GeoJSON.FeatureCollection;
  return shapes.features
    .filter((shape) => shape.id !== '010')
    .map((shape) => ({
      code: codeOfNumber.get(String(shape.id)) ?? byName.get(String(shape.properties?.name)) ?? null,
      shape,
    }));
}
