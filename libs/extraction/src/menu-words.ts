import { isFurniturePhrase } from './furniture-phrases.js';
import { isContactWord } from './publisher-noise.js';
import { isSectionName } from './section-names.js';

/** What stands in the menus, tool bars and feet of sites, and hardly ever alone on a line of an article. */
const WORDS = new Set(
  [
    'skip to content|skip to main content|skip to navigation|skip to search|accessibility links|accessibility help|sections|more|menu|close|open|next|previous|back',
    'sign in|sign out|sign up|log in|login|log out|logout|register|my account|account|settings|help|faq|faqs|cancel|accept|i accept|go|print|save|edit|reply|all',
    'video|videos|photos|photo|pictures|in pictures|galleries|gallery|podcast|podcasts|audio|live|watch|watch live|live tv|tv|radio|blogs|columns|weather|traffic',
    'jobs|careers|shop|store|deals|coupons|classifieds|obituaries|games|crosswords|puzzles|horoscopes|events|calendar|newsletters|e-paper|epaper|print edition|digital edition',
    'top stories|latest|latest news|breaking news|trending|popular|most popular|most read|featured|front page|homepage|archive|archives|site map|sitemap|rss|all topics|topics',
    'about|about us|contact us|advertise|advertise with us|press|press releases|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|cookie policy|copyright|editorial standards',
    'local|national|international|us|uk|europe|asia|americas|middle east|opinion|opinions|editorials|letters|arts|books|movies|music|television|style|fashion|food|travel|money|tech|life|autos|real estate|entertainment|celebrity|nfl|nba|markets|finance|companies|law|crime|football|soccer|tennis|golf|cricket',
    'facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|tiktok|pinterest|reddit|e-mail|flipboard|pocket|messenger|snapchat|threads|bluesky|mastodon',
    "à la une|la une|en direct|direct|vidéos|vidéo|photos|services|boutique|abonnés|abonnement|s'abonner|s’abonner|abonnez-vous|se connecter|mon compte|recherche|rechercher|menu principal|aller au contenu",
    'plan du site|données personnelles|politique de confidentialité|conditions générales|cgu|cgv|qui sommes-nous|à propos|publicité|archives|newsletters|france|europe|planète|idées|débats|opinions|people|médias|cinéma|musique|livres|voyage|météo|faits divers|football|rugby',
    'inicio|portada|secciones|menú|buscar|suscríbete|suscribirse|suscripción|regístrate|acceder|mi cuenta|últimas noticias|última hora|nacional|internacionales|sociedad|opinión|deporte|espectáculos|entretenimiento|vídeos|fotos|quiénes somos|política de privacidad|política de cookies|publicidad|hemeroteca|fútbol',
    'página inicial|capa|seções|assine|assinar|minha conta|últimas notícias|últimas|opinião|cotidiano|mercado|ilustrada|polícia|notícias|quem somos|política de privacidade|anuncie|publicidade|pesquisar|contactos|sobre|futebol|galerias',
    'start|home|menü|anmelden|abmelden|registrieren|mein konto|abo|abonnement|abonnieren|schlagzeilen|nachrichten|meinung|feuilleton|panorama|regional|lokales|ratgeber|wetter|mediathek|videos|bilder|datenschutz|agb|über uns|nutzungsbedingungen|werbung|archiv|zum inhalt springen|karriere|fußball|reise|auto|digital',
    'menu|mundo|blog|contacto|accueil|home page|site search|search search|navigation|site navigation|zoeken|nieuws|cerca|accedi|abbonati|cronaca|notizie|chi siamo',
    'меню|новости|последние новости|статьи|мнения|видео|фото|подписаться|регистрация|вход|о нас|о проекте|реклама|архив|авто|недвижимость|россия|все новости|лента новостей|интервью|спецпроекты|контакты|карта сайта|политика конфиденциальности',
    'القائمة|الصفحة الرئيسية|آخر الأخبار|أخبار عاجلة|محليات|دولي|عربي|مقالات|رأي|آراء|فيديو|صور|منوعات|فن|من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|اشترك|تسجيل|دخول|الأرشيف|إعلانات|حوادث|عربي ودولي',
  ].flatMap((line) => line.split('|')),
);
// Headlines begin with the same words (`Open letter to …`, `Zum Tod …`): what a button opens or leads to stands behind them.
const LEADS = new RegExp(
  [
    String.raw`^(?:(?:skip|jump) to|aller (?:au|à la)|ir al?|ir para o|перейти к|zum|zur)\s(?:the |main )?(?:content|navigation|search|footer|top|contenu(?: principal)?|menu|navigation|recherche|contenido(?: principal)?|conteúdo(?: principal)?|rodapé|(?:основному )?содержимому|содержанию|контенту|inhalt|hauptinhalt|menü|seitenanfang|anfang|warenkorb|archiv|shop|login|newsletter|abo|suche|startseite|übersicht|anmeldung)$`,
    String.raw`^(?:open|close|show|hide|toggle)\s(?:the |main |mobile |site |all |full )?(?:menu|navigation|nav|search|sidebar|submenu|comments?|more|less|all|panel|player|captions?|map|filters?|options|details|transcript|ads?|banner|dialog|gallery)(?:\s\(?\d{1,5}\)?)?$`,
    String.raw`^(?:(?:sign|log) in (?:to|with|or|now|here)|follow us)(?:\s\S{1,20}){0,3}$`,
  ].join('|'),
  'iu',
);

/** Whether a line is an entry of a site's menu or foot, or the name of a section. */
export function isMenuWord(text: string): boolean {
  if (text.length > 40) return false;
  const lower = text.toLowerCase().replace(/^[\s›»>▾▼+•·|*→–-]{1,9}|[\s›»>▾▼+•·|:*→–-]{1,9}$/gu, '');
  return (
    WORDS.has(lower) || isSectionName(lower) || isContactWord(lower) || isFurniturePhrase(lower) || LEADS.test(lower)
  );
}
