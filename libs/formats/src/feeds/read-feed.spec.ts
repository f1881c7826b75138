import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readFeed } from './read-feed.js';

const RSS =
  '<rss><channel><title>Été</title><link>/accueil</link><language>fr</language><item><title>é</title><link>1</link></item></channel></rss>';

describe('readFeed', () => {
  test('reads a fetched feed and what it says of itself', async () => {
    expect(await readFeed(Buffer.from(RSS), { url: 'https://a.example/feed.xml' })).toMatchObject({
      format: 'feed',
      title: 'Été',
      url: 'https://a.example/accueil',
      language: 'fr',
      records: [{ kind: 'fields', fields: { title: 'é', source: 'Été', url: 'https://a.example/1' } }],
    });
  });

  test('takes the encoding that the transport named', async () => {
    const feed = await readFeed(iconv.encode(RSS.replaceAll('é', 'щ'), 'windows-1251'), { charset: 'windows-1251' });
    expect(feed.records).toMatchObject([{ fields: { title: 'щ' } }]);
  });

  test('reads a JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1',
      title: 'Été',
      home_page_url: 'https://a.example/',
      items: [{ id: '1', url: 'https://a.example/1', content_html: '<p>A</p>' }],
    };
    expect(await readFeed(Buffer.from(JSON.stringify(feed)))).toMatchObject({
      format: 'json',
      title: 'Été',
      url: 'https://a.example/',
      language: null,
      records: [{ kind: 'fields', fields: { url: 'https://a.example/1', source: 'Été' } }],
    });
  });

  test('a feed without items has no record', async () => {
    expect((await readFeed(Buffer.from('<rss><channel></channel></rss>'))).records).toEqual([]);
    expect((await readFeed(Buffer.from('{"version":"x","items":[]}'))).records).toEqual([]);
  });

  test.each(['<!doctype html><html><body>Not found</body></html>', '', 'Service unavailable'])(
    '%j is no feed',
    async (text) => {
      await expect(readFeed(Buffer.from(text))).rejects.toMatchObject({ name: 'UnsupportedFormatError' });
    },
  );
});
