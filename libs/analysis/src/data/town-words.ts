/**
 * Towns of `places.ts` whose name is an everyday word of a language: in its texts they count only where the text speaks
 * of a place or of their country, and never at the start of a sentence (Contagem de votos, Центр занятости).
 */
export const townWords: Readonly<Record<string, string>> = {
  en: 'Bimbo, Center, Chino, Cayenne, Guider, Ganja, Gent, Mascara, Valence, Trier, Tarsus, Ghat, Hue, Saki, Mobile, Orange, Normal, Bend, Surprise, Corona, Enterprise, Independence, Liberty, Paradise, Commerce, Industry, Temple, Eagle, Plant City, Superior, Defiance, Hope, Union, Midway, Oriental',
  fr: 'Ambon, Arak, Baise, Barda, Batavia, Bimbo, Center, Deventer, Galle, Gent, Guider, Hue, Joliet, Limbe, Marigot, Mascara, Muscat, Pampa, Pantin, Provo, Quimper, Rom, Roseau, Saki, Seul, Sucre, Surin, Tampico, Trier, Triolet, Valence, Nice, Tours, Lens, Orange, Mobile, Temple, Superior, Corona',
  es: 'Adelanto, Arar, Atar, Aventura, Barda, Buenaventura, Chico, Chino, Cita, Colmar, Corona, Ensenada, Estero, Fortaleza, Fresno, Goleta, Goma, Manteca, Marengo, Mascara, Milan, Mongo, Morena, Moraga, Nema, Nis, Novato, Pampa, Rolla, Sacramento, Salta, Sirte, Virar, Yola, Mesa, Temple, Plano, Union, Orange, Superior, Bimbo, Ventura, Hermosillo, Mercedes, Trujillo, Linares, Merlo, Tigre, Dolores, Soledad, Libertad, Progreso, Esperanza',
  pt: 'Ventura, Arar, Atar, Arras, Bafia, Bago, Barda, Bauru, Bida, Bodo, Calamba, Cascavel, Center, Chico, Chino, Colmar, Contagem, Corona, Estero, Gavar, Genoa, Goleta, Ica, Limeira, Manteca, Mascara, Matola, Meru, Mesa, Miri, Mongo, Muar, Nadi, Nola, Novato, Palmira, Pali, Rosario, Serra, Sucre, Temple, Ternate, Utena, Viana, Virar, Xico, Ota, Franca, Diadema, Americana, Porto Seguro, Lages, Bagé, Vitória, Salto, Castanhal, Patos, Esteio, Palhoça, Alegre',
  tr: 'Ağrı, Banyo, Barda, Handan, Hisar, Iten, Kano, Kapan, Karaman, Kasama, Kazan, Kisi, Kure, Merkez, Markala, Miri, Ordu, Pampa, Rom, Saatli, Saki, Salavat, Soran, Talas, Turku, Uman, Yala, Yaren, Batman, Of, Van, Bor, Bala, Kars, Bozkurt, Temple, Corona',
  ru: 'Валера, Мускат, Дуглас, Стэнли, Киров, Ирвинг, Рединг, Бастер, Берген, Шарлот, Ломе, Аврора, Бассейн, Батман, Виктория, Горький, Диадема, Кальян, Курган, Маренго, Ном, Орёл, Пальма, Таракан, Тойота, Франко, Центр, Центурион, Электросталь, Мобил, Ницца, Темпл, Бор, Златоуст, Лида, Берёза',
  de: 'Bergen, Buchen, Essen, Hagen, Halle, Hamm, Hof, Kamen, Kiel, Lage, Leer, Linden, Norden, Rain, Siegen, Singen, Wangen, Wedel, Weiden, Werder, Worms, Zug, Mobile, Orange, Corona, Superior',
};
