import { expect, test } from '@jest/globals';
import { isPlaceOfAdvertisement } from './advertisement-places.js';

test.each([
  'Advertising',
  'Sponsored',
  'Publicité',
  '— PUBLICITÉ —',
  '*Publicidad*',
  'Advertisement',
  'Article continues after advertisement',
  'Article continues below this advertisement',
  'Story continues below advertisement',
  'Continue reading below the advertisement',
  'Advertisement - scroll to continue reading',
  'La suite après cette publicité',
  'L’article continue après la publicité',
  'Continua após a publicidade',
  'Continúa después de la publicidad',
  'Der Artikel geht nach der Anzeige weiter',
  'Werbung',
  'Реклама',
  'إعلان',
])('a place of an advertisement: %s', (line) => expect(isPlaceOfAdvertisement(line)).toBe(true));

test.each([
  'publicité',
  'Publicité mensongère',
  'Sponsored by the lake office',
  'Advertising rises again',
  'The story continues after the flood',
  'La suite après le match',
  'Annonces',
])('none: %s', (line) => expect(isPlaceOfAdvertisement(line)).toBe(false));
