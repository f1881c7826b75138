const PREFIXES = [
  'utm_',
  'mtm_',
  'pk_',
  'hsa_',
  'ga_',
  'at_',
  'wt_',
  'mc_',
  'ns_',
  '_hs',
  'oly_',
  'vero_',
  'fb_',
  'itm_',
  'matomo_',
  'piwik_',
  'cmpid',
  'icid',
];
const NAMES = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id _openstat s_cid s_kwcid smid spm ref ref_src ref_url referer referrer ' +
    'source src from via feature partner campaign cmp ncid ocid sr_share share shared sharetype amp outputtype output print wt.mc_id _ga _gl __twitter_impression usqp ' +
    'phpsessid jsessionid sessionid session_id sid aspsessionid cfid cftoken s_id zanpid rss feed ftag xtor ito recip_id mkt_tok trk trkcampaign guccounter guce_referrer'
  ).split(' '),
);

/** Whether a query parameter only says how a reader came or which session it was, and never which page is shown. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return NAMES.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix));
}
