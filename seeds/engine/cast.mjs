import { AFRICA, areNeighbours, CFA_ZONE, COUNTRY_WEIGHTS, DONORS, PARTNERS } from '../geography/partners.mjs';

/** Chooses the countries of a story, main one first, within the limits of its scenario; null when nobody fits. */
export function chooseCast(lexicon, scenario, home, random) {
  const mains = [...COUNTRY_WEIGHTS]
    .filter(([code]) => speakable(lexicon, code) && fits(scenario, code))
    .map(([code, weight]) => [code, code === home ? weight + 22 : weight]);
  if (mains.length === 0) return null;
  const main = random.weighted(mains);
  const partner = choosePartner(lexicon, scenario, main, random);
  if (partner === null) return null;
  return { codes: [main, partner, chooseThird(lexicon, [main, partner], random)] };
}

/** The cast of an event: its own countries, and the town where the water stood. */
export function chooseEventCast(lexicon, event, towns, random) {
  const main = random.weighted(event.countries.filter(([code]) => lexicon.rows.has(code)));
  const others = event.partners.filter((code) => code !== main && lexicon.rows.has(code));
  const partner = random.pick(others);
  const cast = { codes: [main, partner, chooseThird(lexicon, [main, partner], random)] };
  return towns === null ? cast : { ...cast, city: random.pick(towns[main]) };
}

function fits(scenario, code) {
  if (scenario.limits.includes('cfa')) return CFA_ZONE.has(code);
  return !scenario.limits.includes('africa') || AFRICA.has(code);
}

function choosePartner(lexicon, scenario, main, random) {
  const near = scenario.limits.includes('near');
  const donor = scenario.limits.includes('donor');
  const partners = (PARTNERS.get(main) ?? []).filter(
    (code) =>
      lexicon.rows.has(code) &&
      (!near || (areNeighbours(main, code) && speakable(lexicon, code))) &&
      (!donor || DONORS.has(code)),
  );
  return partners.length === 0 ? null : random.pick(partners);
}

function chooseThird(lexicon, taken, random) {
  const pool = taken
    .flatMap((code) => PARTNERS.get(code) ?? [])
    .filter((code) => !taken.includes(code) && speakable(lexicon, code));
  const near = pool.filter((code) => areNeighbours(taken[0], code));
  if (near.length > 0 && random.chance(0.8)) return random.pick(near);
  return pool.length > 0 ? random.pick(pool) : 'NE';
}

function speakable(lexicon, code) {
  return lexicon.rows.has(code) && !lexicon.pluralCountries.includes(code);
}
