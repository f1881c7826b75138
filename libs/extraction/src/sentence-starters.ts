/** Words that commonly begin a paragraph, capitalised. Glued to the last word of a heading, they show where it ended. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  [
    'Le La Les L Un Une Des Du De En Au Aux À Ce Cette Ces Cet Il Elle Ils Elles On Nous Vous Je Selon Pour Dans Par Avec Sans Sur Sous Après Avant Depuis Lors Plus Mais Et Si Quand Comme Son Sa Ses Leur Leurs Notre Plusieurs Chaque Tous Toutes Ainsi Cependant Toutefois Enfin D’après Créé Créée',
    'The A An In On At It Its He She They We You I This That These Those For From With By To As But And If When While After Before Since Under Over According However Meanwhile Some Many Most Both All Each There His Her Their Our One Two Three No Not Several Last Next Earlier Later Officials Authorities Police',
    'El Los Las Lo Una Unos Unas Del Al Este Esta Estos Estas Ese Esa Según Para Con Sin Por Sobre Tras Desde Durante Cuando Aunque Pero Y Su Sus Nuestro Ella Ellos También Además Mientras Entre Hasta Cada Todos Muchos',
    'O Os As Um Uma Uns Umas Do Da Dos Das No Na Nos Nas Ao Aos Esse Essa Isso Ele Ela Eles Elas Segundo Com Sem Após Antes Quando Mas E Seu Sua Mais Também Enquanto Entre',
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Im In Am An Auf Aus Bei Beim Mit Nach Seit Von Vom Vor Für Zu Zum Zur Über Unter Es Er Sie Wir Ich Ihr Dieser Diese Dieses Diesen Auch Aber Und Doch Wenn Weil Als Wie Laut Nun Noch Schon Rund Etwa Zwei Drei Viele Beide',
    'В На По Из За От До Для При Об О С К У И Но А Он Она Они Оно Мы Вы Я Это Этот Эта Эти Как Когда Если После Перед Также Однако Ранее Сейчас Теперь Его Её Их Наш Все Кроме Согласно Площадь Власти',
    'Il Lo Gli I Le Un Uno Una Nel Nella Nei Del Della Dei Al Alla Con Per Da Di Su Dopo Prima Secondo Questo Questa Anche Ma Se Quando',
    'De Het Een In Op Van Met Voor Bij Naar Uit Dit Dat Deze Die Ook Maar En Als Na Volgens Bir Bu Şu Ve Ama İki Üç',
  ]
    .join(' ')
    .split(' '),
);
