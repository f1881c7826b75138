import { suiteFields } from './suite-exports.js';

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
  url: 'url link canonicalurl permalink articleurl weburl uri href sourceurl lien adresse adresseweb address webaddress lienarticle urlarticle storyurl pageurl documentidentifier enlace lienverslarticle ссылка адрес الرابط رابط 链接',
  title:
    'title headline name webtitle ogtitle articletitle titre titulo titel titredelarticle titrearticle intitule storytitle pagetitle titular titolo überschrift newsheadline заголовок название العنوان عنوان 标题',
  lead: 'lead summary description standfirst abstract excerpt subtitle deck trailtext ogdescription leadparagraph snippet chapo chapeau resume accroche extrait sommaire resumen resumo sumario openingtext hitsentence contentsnippet textedouverture phrasedaccroche intro teaser dek entradilla bajada vorspann',
  text: 'text body content contenttext articlebody fulltext maintext bodytext plaintext story texte contenu corps texteintegral textecomplet textedelarticle corpsdutexte contenido conteudo cuerpo texto inhalt articletext newstext testo текст текстстатьи النص نص 正文',
  html: 'html bodyhtml contenthtml htmlbody articlehtml htmlcontent',
  publishedAt:
    'publishedat published datetimepub date dategmt publishedon publicationdate publishdate datepublished pubdate publisheddate published_time articlepublishedtime publicationtime webpublicationdate created createdat timestamp datetime datedepublication datepublication datedeparution dateparution publiele parution fechadepublicacion fecha datapublicacao erscheinungsdatum datum seendate datediffusion datedediffusion datearticle datepublish publishedutc дата датапубликации датавыхода التاريخ تاريخ تاريخالنشر 日期 发布时间',
  modifiedAt:
    'modifiedat modified modifiedgmt updatedat updated datemodified lastmodified modifieddate updateddate articlemodifiedtime datedemodification datemodification datedemiseajour misajourle modifiele datemodify',
  source:
    'source publisher outlet sourcename medianame media site sitename ogsitename domain publication newspaper journal feed nomdumedia nomdelasource titredepresse editeur fuente medio fonte quelle sourcecommonname outletname titremedia nomdusupport extrasourceattributesname sourcehostname источник издание сми المصدر مصدر 来源',
  author:
    'author authors byline creator writer auteur autor auteurs auteures autores journaliste signature pageauthors influencer authorname authorbyline nomdelauteur influenceur contactname extraauthorattributesname автор الكاتب المؤلف كاتب verfasser 作者',
  section:
    'section category rubric desk channel articlesection sectionname rubrique rubriques categorie seccion ressort рубрика القسم',
  language: 'language lang languagecode inlanguage locale langue idioma sprache codelangue lingua язык اللغة',
  image:
    'image imageurl thumbnail ogimage topimage picture photo urltoimage media_url illustration sharingimage socialimage imagesurl',
  tags: 'tags keywords tag keyword newskeywords articletag labels hashtags kws motscles motcle etiquettes etiquette palabrasclave palavraschave schlagworter schlagworte',
  countries:
    'countries country countrycodes countrycode places_countries pays codepays codespays paysconcerne paysconcernes paises land',
  topics:
    'topics topic subjects subject iptc mediatopics categories themes theme thematiques thematique sujets sujet temas themen',
};

const BY_ALIAS = new Map<string, Alias>();
for (const name of Object.keys(ALIASES) as FieldName[]) {
  ALIASES[name].split(' ').forEach((alias, rank) => {
    BY_ALIAS.set(foldKey(alias), { name, rank });
  });
}

// Case, accents and signs between words are ignored: `Mots-clés` is `motscles`.
function foldKey(key: string): string {
  return key
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

interface Alias {
  name: FieldName;
  rank: number;
}

/** A key with its folded spelling and the field that it names by itself. */
interface KnownKey {
  key: string;
  folded: string;
  alias: Alias | undefined;
}

const MOST_KEYS = 2000;
const keys = new Map<string, KnownKey>();

// The keys of a file are the same record for record.
function knownKey(key: string): KnownKey {
  const before = keys.get(key);
  if (before !== undefined) return before;
  const known = { key, folded: foldKey(key), alias: aliasOf(key) };
  if (keys.size < MOST_KEYS) keys.set(key, known);
  return known;
}

const BRACKET = /\s?[([]([^()[\]]*)[)\]]\s*$/;
// A form, a zone or a language, which leaves the field what it is.
const MANNER =
  /^(?:utc|gmt|local(?: time)?|iso ?\d*|[a-z]{2}(?:-[a-z]{2})?|[djmyahs/.: -]{2,20}|html|text|original|full|complete|intégral|iptc)$/iu;
// How long it is and when somebody looked at it: another thing than the field.
const OTHER =
  /^(?:.*\b)?(?:characters?|chars?|words?|length|count|number|nombre|caractères?|mots|longueur|accessed|retrieved|downloaded|collected|crawled|scraped|imported|consulté|consultation|collecte|téléchargé|zeichen|wörter|abgerufen|caracteres|palabras|palavras|consultado|acessado)(?:\b.*)?$/iu;
const BEHIND_PLAIN = 1000;

// `Date (UTC)` and `Date (JJ/MM/AAAA)` are a `date`, `Title (translated)` is one where no column is so by its plain name.
function aliasOf(key: string): Alias | undefined {
  // What a search engine puts around a document.
  if (key === '_source') return undefined;
  const plain = BY_ALIAS.get(foldKey(key));
  if (plain !== undefined) return plain;
  const bracket = BRACKET.exec(key);
  const found = bracket === null ? undefined : BY_ALIAS.get(foldKey(key.slice(0, bracket.index)));
  const said = bracket?.[1]?.trim() ?? '';
  if (found === undefined || OTHER.test(said)) return undefined;
  return { name: found.name, rank: found.rank + (MANNER.test(said) ? 0.5 : BEHIND_PLAIN) };
}

// Factiva names its fields by two letters, which mean nothing by themselves.
const FACTIVA: ReadonlyMap<string, FieldName> = new Map([
  ['HD', 'title'],
  ['LP', 'lead'],
  ['TD', 'text'],
  ['PD', 'publishedAt'],
  ['SN', 'source'],
  ['BY', 'author'],
  ['SE', 'section'],
  ['LA', 'language'],
]);

const isFactiva = (fields: Readonly<Record<string, unknown>>): boolean =>
  'HD' in fields && 'PD' in fields && ('LP' in fields || 'TD' in fields);

// What programs write into a cell that they have nothing for.
const VOID = new Set(
  'nan NaN NaT None null NULL (null) <NA> #N/A #REF! #VALUE! #NAME? N/A n/a \\N undefined'.split(' '),
);
const VOID_LENGTH = 9;

/** Whether a value says nothing: an empty cell, or what programs write for one. */
export function isVoid(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'string' && value.length <= VOID_LENGTH && VOID.has(value);
}

// What NewsAPI has for an article that is no longer there, in each of its fields.
const REMOVED = '[Removed]';

/** The field that a key names, whatever its value; null for none. */
export function fieldOf(key: string): FieldName | null {
  return key.length <= 60 ? (knownKey(key).alias?.name ?? null) : null;
}

/** Which key of a record fills which field. Keys that mean nothing here are left out. */
export function matchFields(
  fields: Readonly<Record<string, unknown>>,
  labels: 'infer' | 'given' = 'infer',
): Map<FieldName, string> {
  const best = new Map<FieldName, { key: string; rank: number }>();
  const codes = isFactiva(fields) ? FACTIVA : null;
  const known = Object.keys(fields)
    .filter((key) => key.length <= 60)
    .map(knownKey);
  const suite = suiteFields(known, labels);
  for (const { key, folded, alias } of known) {
    const value = fields[key];
    // An empty text says nothing, as an empty cell does; an empty list says that there are none.
    if (value === null || value === undefined || value === '' || value === REMOVED) continue;
    const code = codes?.get(key);
    const told = suite.get(folded);
    if (told === null) continue;
    const own = key === '_source' && typeof value === 'string' ? BY_ALIAS.get(folded) : alias;
    const found =
      code !== undefined ? { name: code, rank: 0 } : told !== undefined ? { name: told, rank: BEHIND_PLAIN } : own;
    // A headline may be any word.
    if (found === undefined || (found.name !== 'title' && isVoid(value))) continue;
    const rank = found.rank * 2 + (key === ALIASES[found.name].split(' ')[0] || key === found.name ? 0 : 1);
    const other = best.get(found.name);
    if (other === undefined || rank < other.rank) best.set(found.name, { key, rank });
  }
  return new Map([...best].map(([name, { key }]) => [name, key]));
}
