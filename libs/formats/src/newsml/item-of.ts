import type { FieldsRecord } from '@vigie/article';
import { attributeOf, type Element } from '../xml/element.js';
import { inContent } from './news-body.js';
import { versionOf } from './refusal-of.js';

/** What its agency calls an item. A NITF has an id only within the agency that registered it, and counts no versions. */
export function itemOf(item: Element, isNitf: boolean): Pick<FieldsRecord, 'item'> {
  if (!isNitf) {
    const id = attributeOf(item, 'guid');
    return id === null ? {} : { item: { id, version: versionOf(item) } };
  }
  const name = inContent(item, 'doc-id')[0] ?? null;
  const [agency, id] = [attributeOf(name, 'regsrc'), attributeOf(name, 'id-string')];
  return agency === null || id === null ? {} : { item: { id: `${agency} ${id}`, version: null } };
}
