/** The fields that a structured record may bring. */
export type FieldName =
  | 'url'
  | 'title'
  | 'lead'
  | 'text'
  | 'html'
  | 'publishedAt'
  | 'modifiedAt'
  | 'source'
  | 'author'
  | 'section'
  | 'language'
  | 'image'
  | 'tags'
  | 'countries'
  | 'topics';

// The plain name comes first; among aliases the earlier one wins.
const ALIASES: Readonly<Record<FieldName, string>> = {
  url: 'url link canonicalurl permalink articleurl weburl uri href sourceurl',
  title: 'title headline name webtitle ogtitle articletitle titre titulo titel',
  lead: 'lead summary description standfirst abstract excerpt subtitle deck trailtext ogdescription snippet chapo',
  text: 'text body content articlebody fulltext maintext bodytext plaintext story texte contenu',
  html: 'html bodyhtml contenthtml htmlbody articlehtml htmlcontent',
  publishedAt:
    'publishedat published date publishedon publicationdate publishdate datepublished pubdate publisheddate published_time articlepublishedtime publicationtime webpublicationdate created createdat timestamp datetime seendate',
  modifiedAt:
    'modifiedat modified updatedat updated datemodified lastmodified modifieddate updateddate articlemodifiedtime',
  source:
    'source publisher outlet sourcename medianame media site sitename ogsitename domain publication newspaper journal feed',
  author: 'author authors byline creator writer auteur autor',
  section: 'section category rubric desk channel articlesection sectionname rubrique',
  language: 'language lang languagecode inlanguage locale langue idioma sprache',
  image: 'image imageurl thumbnail ogimage topimage picture photo urltoimage media_url',
  tags: 'tags keywords tag keyword newskeywords articletag labels hashtags',
  countries: 'countries country countrycodes countrycode places_countries pays',
  topics: 'topics topic subjects subject iptc mediatopics categories themes theme',
};

// An empty list says that there are none, which is more than saying nothing.
const LISTS: ReadonlySet<FieldName> = new Set(['tags', 'countries', 'topics']);

const BY_ALIAS = new Map<string, { name: FieldName; rank: number }>();
for (const name of Object.keys(ALIASES) as FieldName[]) {
  ALIASES[name].split(' ').forEach((alias, rank) => {
    BY_ALIAS.set(foldKey(alias), { name, rank });
  });
}

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_:.-]/g, '');
}

/** Which key of a record fills which field. Keys that mean nothing here are left out. */
export function matchFields(fields: Readonly<Record<string, unknown>>): Map<FieldName, string> {
  const best = new Map<FieldName, { key: string; rank: number }>();
  for (const key of Object.keys(fields)) {
    if (key.length > 60) continue;
    const found = BY_ALIAS.get(foldKey(key));
    const value = fields[key];
    if (found === undefined || value === null || value === undefined) continue;
    if (value === '' && !LISTS.has(found.name)) continue;
    const rank = found.rank * 2 + (key === ALIASES[found.name].split(' ')[0] || key === found.name ? 0 : 1);
    const other = best.get(found.name);
    if (other === undefined || rank < other.rank) best.set(found.name, { key, rank });
  }
  return new Map([...best].map(([name, { key }]) => [name, key]));
}
