import { startPostgres } from '@vigie/postgres';
import { Cube } from '@vigie/cube';
import { Feed } from '@vigie/storage/following';
import pg from 'pg';
const p=await startPostgres({dataDir:'/tmp/bench/m1',log(){}});
const UTC = { zone: 'UTC', starts: [Number.NEGATIVE_INFINITY], offsets: [0] };
const sel={ q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
const cubes=[];
const facts=[];
for (const threads of [1,2]) { const cube=new Cube({threads,maxBytes:4e9}); cubes.push(cube);
 const feed=await Feed.open(p.url,()=>{}); let n=0,desc=0,last=0; await feed.load({put:(f)=>{n++; if(f.articleId<last)desc++; last=f.articleId; cube.put(f)},name:(r)=>cube.name(r)}); cube.commit(); await feed.close(); console.log('loaded',threads,n,'descents',desc); }
await new Promise(r=>setTimeout(r,500));
for (const by of [['topic'],['topic','source','country','language','tag'],['country'],['language']]) {
 for (const cube of cubes) { const [a]=cube.query(sel,null,UTC,[{kind:'facets',by,limit:5}],'en'); console.log(cube.threads,by.join(),JSON.stringify(a.total), by.map(d=>a.facets[d].slice(0,3).map(x=>x.key+':'+x.articles+'/'+x.stories).join(' ')).join(' | ')); }
}
const c=new pg.Client({connectionString:p.adminUrl}); await c.connect();
console.log((await c.query(`select t, count(*), count(distinct story_id) from fact, unnest(topics) t where t<4 group by 1 order by 2 desc`)).rows);
console.log((await c.query(`select count(distinct story_id), count(distinct source_id) from fact`)).rows);
await c.end(); for(const q of cubes) await q.close(); await p.stop();
