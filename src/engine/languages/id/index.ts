import { type LanguagePack, words } from '../pack';
import { agreement } from './agreement';
import { certainty } from './certainty';
import { people } from './people';
import { speech } from './speech';
import { summary } from './summary';

export const indonesian: LanguagePack = {
  code: 'id',
  abbreviations: words(`
    pjs plh dr drs dra ir prof h hj kh jl no tn ny sdr st gg rt rw dll dsb dst hlm vol kab kec pt cv tbk brigjen mayjen letjen jend irjen komjen kombes akbp akp iptu ipda kompol aipda bripka briptu bripda serda sersan kapt lettu letda letkol kol pol purn a.n s.d u.p d.a spd sp se sh mm mt st msi mh skom mr mrs ms bpk`),
  functionWords: words(`
    yang dan di ke dari untuk dengan pada dalam ini itu tidak adalah akan juga oleh karena telah bahwa sebagai tersebut atau lebih dia saat kata bisa tak para ia sudah menjadi seperti agar namun mereka setelah hingga`),
  foreignWords: words('kerana boleh iaitu bahawa daripada manakala polis syarikat ringgit mengikut ialah dijangka'),
  speech,
  people,
  certainty,
  agreement,
  summary,
};
