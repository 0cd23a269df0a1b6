import { type LanguagePack, words } from '../pack';
import { agreement } from './agreement';
import { certainty } from './certainty';
import { people } from './people';
import { speech } from './speech';
import { summary } from './summary';

export const english: LanguagePack = {
  code: 'en',
  abbreviations: words(`
    mr mrs ms dr prof sen rep gov gen col lt sgt capt maj cmdr adm rev hon st no vs inc corp ltd co jr sr etc dept univ sens reps pres jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n d.c ph.d m.d a.m p.m e.g i.e messrs ft mt ave blvd rd`),
  functionWords: words(`
    the of and to in a that is for on was with as by at from it he she his her has have had be were an are this which not they their but who will would been about after what how why where there here if when while although yes no maybe so now then more most other such only just even also very well much let we you i me my our your them him us do does did can could than or out up into over through because within perhaps conversely accordingly consequently similarly likewise hence otherwise rather everything everyone everybody nobody something somebody nothing anything`),
  foreignWords: words(''),
  speech,
  people,
  certainty,
  agreement,
  summary,
};
