/**
 * Towns that share the name of a foreign city or country, by the country that has them; folded. They are read so only in
 * texts that name many places of that country and no other country beyond doubt.
 */
export const namesakes = `
US lima, ottawa, cairo, rome, athens, venice, milan, naples, florence, geneva, vienna, warsaw, lisbon, manchester, birmingham, cambridge, oxford, bristol, plymouth, melbourne, peru, lebanon, norway, sweden, denmark, holland, belgium, toledo, cordova, cordoba, valencia, odessa, delhi, canton, hanover, wellington, sydney, victoria, kingston, hamilton, havana, santiago, memphis, alexandria, bethlehem, nazareth, palestine, hebron, carthage, corinth, dresden, hamburg, frankfort, bremen, berne, bern, zurich, lucerne, calais, versailles, verdun, lyons, marseilles, grenoble, montpelier, dublin, belfast, limerick, glasgow, edinburgh, aberdeen, inverness, dundee, perth, newcastle, richmond, brighton, bath, york, worcester, gloucester, lancaster, burlington, chili, malta, cyprus, crete, macedonia, genoa, verona, parma, palermo, modena, pisa, ravenna, siena, madrid, seville, granada, salamanca, leon, quito, bogota, caracas, monterrey, tripoli, algiers, tunis, damascus, aleppo, smyrna, medina, mecca, bagdad, moscow, petersburg, kiev, sebastopol, stockholm, copenhagen, bergen, oslo, gothenburg, upsala, antwerp, brussels, ghent, rotterdam, amsterdam, haarlem, delft
GB washington, boston, toronto, perth, jamaica, gibraltar, egypt, melbourne, hamilton, richmond, dallas, houston, philadelphia, hollywood
CA sydney, london, paris, windsor, victoria, hamilton, wellington, kingston, cambridge, halifax, new glasgow, delhi, vienna, dublin, waterloo, moscow, berlin, florence, athens, cairo, havelock, perth, brighton, york, stratford
BR macau, belem, valenca, portugal, colombia
`;
