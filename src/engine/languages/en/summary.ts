import { phrases, type SummaryWords, words } from '../pack';

export const summary: SummaryWords = {
  stopWords: words(`
    the a an and or but if of to in on at by for from with as is are was were be been being has have had do does did will would can
    could may might must shall should not no nor so than that this these those there here it its he she they them their his her him we
    our us you your i my me who whom whose which what when where why how said says say told added according also more most some any all
    each other another such only own same too very just over under about after before between into through during out up down off again
    then once both few because while until against above below one two three new last first year years day days mr mrs ms dr
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december however still even now much many like since s t
  `),
  leaning: phrases(`
    he, she, they, it, this, that, these, those, his, her, their, its, however, but, and, or, also, meanwhile, moreover, furthermore
    therefore, thus, so, then, in addition, as a result, on the other hand, nevertheless, nonetheless, instead, such, for example
    for instance, at the same time, both, we, i, our, there, here, yet, likewise, similarly, in return, because of this, despite this
    in contrast, consequently, hence, still, besides, additionally, otherwise, the latter, the former, at the time, at that time
  `),
  teasers: phrases(`
    read more, read also, see also, watch, listen, click, subscribe, sign up, follow us, photo, image, video, related, share this
    advertisement, getty images, file photo, update, editor's note, download, join, source, correction, copyright
  `),
  selfTalk: phrases(`
    in this article, this article was, this story was, this story has been, read on, at the time of writing, at the time of publication
    here's everything, here is everything
  `),
  wishes: phrases(
    `let's, let us, thank you, thanks, congratulations, please, welcome, god bless, happy birthday, good luck`,
  ),
  predicates: words(''),
  pictureCredits: words('photo photograph'),
  opinion: phrases(`
    should, must, hope, hopefully, i think, i believe, i feel, let us, let's, proud, pleased, thank, thanks, great, wonderful, terrible
    amazing, incredible, outstanding, beautiful, best, worst, ought to, delighted, happy, sad, shame, ridiculous, disgraceful, very
    important, need to, we need, deserve, committed, commitment, vision, dream, confident, impressive
  `),
};
