import { phrases, type SpeechWords, words } from '../pack';

export const speech: SpeechWords = {
  cues: {
    say: phrases(`
      said, says, say, saying, stated, states, stating, added, adds, adding, claimed, claims, claiming, argue, insist, allege, contend, complain, acknowledge, stress, argued, argues, arguing,
      explained, explains, explaining, noted, notes, noting, insisted, insists, insisting, warned, warns, warning, admitted, admits,
      admitting, acknowledged, acknowledges, acknowledging, maintained, maintains, maintaining, contended, contends, asserted, asserts,
      asserting, declared, declares, declaring, denied, denies, denying, alleged, alleges, alleging, suggested, suggests, suggesting,
      indicated, indicates, indicating, confirmed, confirms, confirming, estimated, estimates, predicted, predicts, predicting,
      replied, replies, replying, concluded, concludes, concluding, remarked, remarks,
      commented, comments, commenting, emphasized, emphasizes, emphasizing, emphasised, emphasises, emphasising, stressed, stresses, stressing, reiterated,
      reiterates, reiterating, revealed, reveals, promised, promises, promising, pledged, pledges, pledging,
      vowed, vows, vowing, complained, complains, complaining, conceded, concedes, boasted, boasts, opined, observed, countered, quipped,
      testified, testifies, testifying, reported, reports, reporting, wrote, writes, writing, tweeted, tweets, tweeting, mentioned,
      mentions, proclaimed, proclaims, disclosed, recounted, recounts, lamented, laments, implied, implies, implying, speculated, speculates,
      reasoned, joked, jokes, cautioned, cautions, cautioning, pointed out, points out, pointing out, went on to say, goes on to say, going on to say,
      made clear, makes clear, tells, retorted, exclaimed, exclaims, affirmed, affirms, affirming, told, answered, answers, advised,
      boasting, hinted, hints, shouted, announced, announces, announcing, decried, guaranteed,
      specified, clarified, swore, proposed, proposes, expressed hope, expressed concern, expressed confidence, accused, theorized`),
    tell: phrases(`
      told, tells, telling, informed, informs, reminded, reminds, assured, assures, assuring, warned, notified`),
    urge: phrases(`
      urged, urges, urging, asked, asks, asking, called on, calls on, calling on, called upon, called for, calls for, calling for, demanded, demands,
      demanding, advised, advises, advising, recommended, recommends, recommending, encourages, encouraging, requested, requests,
      begged, pleaded, exhorted, exhorts, implored, ordered, instructed, appealed for, appealed to, invited, pressed for, pushed for`),
    push: phrases('pushed, challenged, encouraged, pressed'),
    call: phrases(`
      called, calls, calling, described, describes, describing, dubbed, branded, labeled, labelled, labeling, hailed, hailing, denounced,
      denounces, denouncing, dismissed, dismisses, dismissing, praised, praises, praising, characterized, characterised, termed, slammed,
      slams, slamming, blasted, condemned, condemns, condemning, likened, referred to, refers to, referring to, ridiculed, mocked,
      mocking, decried, declared, touted, accused, accuses, accusing, blamed, lauded, charged, charges, charging`),
    topic: phrases(`
      posted, criticized, criticised, criticizes, questioned, questions, questioning, discussed, praised, attacked, cited, cites,
      citing, highlighted, highlights, highlighting, outlined, outlines, detailed, addressed, touted, welcomed, rejected, defended, apologized,
      apologised, thanked, refuted, disputed, revealed, unveiled, recalled, recalls, recalling, referenced, references, referencing, spoke of, spoke about, talked about, spoke out, complained of, adding to, adds to, added to, responded, responds, responding, compared`),
    quoted: phrases(`
      continued, found, finds, snaps, shares, summarizes, summarises, reflects, wondered, wonders, laughed, smiled, shrugged, thought, thinks, concurred, agreed, agrees, interjected, joking, yelled, chanted, screamed, shouts, screams, cried, cries, whispers,
      whispered, sighed, mused, muses, sneered, snapped, railed, scoffed, blogged, captioned, titled, sang, began, went on, invited, quoted, quotes, quoting,
      believes, believed, felt, feels, fumed, gushed, marveled, signed off, opened, closed, ended, started, shot back, fired back, hit back,
      chimed in, piped up, sings, chanted, chanting, chants, yells, yelling, shouting, scolded, scolds, typed, reads, penned, spoke, speaking, talked, talks, explained it, put it, puts it, summed up, lashed out, gloated`),
    after: phrases(''),
    noun: words(
      'claim statement assertion allegation contention insistence suggestion argument warning promise pledge accusation complaint remark comment admission conclusion assurance announcement declaration testimony',
    ),
    according: phrases('according to, per, in the words of, in the view of, in the opinion of, as per'),
    data: phrases('based on, according to data from, according to figures from'),
    passive: phrases(
      'was reported, were reported, is reported, is said, are said, was said, were said, was quoted as saying',
    ),
    relay: phrases(`
      as reported by, as quoted by, seen by, obtained by, reviewed by, viewed by, reported by, quoted by, as cited by, as told to, was quoted by, according to a report by, via`),
  },
  suffixPronoun: null,
  complementizers: words('that whether if'),
  requestMarkers: words('to'),
  negations: words(`
    not never n't cannot would could should might may if to didn't doesn't don't won't wouldn't can't couldn't hasn't haven't refused declined
    isn't wasn't aren't must can will when without before after hadn't`),
  betweenSpeakerAndCue: phrases(`
    has, have, had, also, later, then, previously, repeatedly, reportedly, is, was, are, were, been, both, once, often, recently, again, further,
    already, even, still, now, publicly, himself, herself, themselves, itself, earlier, simply, just, subsequently, privately, openly, flatly,
    famously, quickly, immediately, initially, specifically, clearly, always, all, too, has also, have also, additionally, consistently,
    explicitly, strongly, finally, today, yesterday, on, ultimately, explicitly, falsely, wrongly, correctly, rightly, jokingly, there, who,
    which, that, went, long, since, be, being, sarcastically, angrily, bluntly, briefly, essentially, basically, personally, actually, really, ever, yet, very`),
  connectives: phrases(`
    however, but, and, meanwhile, still, also, in addition, moreover, furthermore, nevertheless, yet, so, then, instead, thus, therefore,
    for example, for instance, on the other hand, additionally, similarly, finally, indeed, in fact, of course, nonetheless, later, plus, because`),
  relayPlaces: phrases(
    'on, in, in an interview with, in an interview for, in an interview on, during an interview with, speaking to, speaking with, speaking on, talking to, in comments to, in remarks to, in a statement to, in an email to',
  ),
  citing: phrases('citing, quoting, which cited, which quoted'),
  based: words('determined set calculated drawn made chosen selected decided divided based allocated computed'),
  addressee: words('to'),
  audience: phrases(`
    reporters, journalists, the press, media, the media, state media, lawmakers, supporters, investors, viewers, voters, members, fans, the court,
    the audience, delegates, listeners, police, officers, parliament, congress, a crowd, the crowd, a news conference, a reporter, him, her, them,
    me, us, everyone, people, students, attendees`),
  durations: words(''),
  clauseBreaks: words('while whereas although though but'),
  adjuncts: words(`
    on in at during to after before when while as by from with via through at about over following earlier monday tuesday wednesday thursday friday
    saturday sunday yesterday today earlier late last this outside inside for of amid citing who speaking appearing ahead according because upon under near
    regarding since within like unlike despite according last afterward afterwards later recently again here tonight`),
  subordinators: words('when after before while as because since although though where until once'),
  relatives: words('who which whose whom that'),
  fusedRelatives: words('what'),
  namers: words('as'),
  passiveAuxiliaries: words('was were been is are be being am'),
  progressiveShape: /ing$/,
  participleShape: /ed$/,
  finiteVerbs: words(`
    is are was were be been has have had will would can could should may might must do does did isn't aren't wasn't weren't won't don't doesn't
    didn't it's he's she's they're we're there's that's`),
  concessives: words('despite although'),
  premises: words('if unless with without though although despite because since until given instead whether'),
  nouns: words(
    'stress states reports comments remarks claims notes estimates charges calls promises answers demands requests questions asks warning quotes reporting charging writing',
  ),
  nounMarkers: words('the a an his its their our my your'),
  partsOfDay: words('morning afternoon evening night'),
  absolutes: words('with'),
  vehicles: words(
    'statement letter tweet post email message note memo blog op-ed release filing interview briefing speech video',
  ),
  verdicts: words(''),
  agentMarkers: words('by'),
  presenters: words('is was namely'),
  nounShape: null,
  verbShape: null,
  pointers: phrases(''),
  anonymity: phrases(`
    on condition of anonymity, on the condition of anonymity, asked not to be named, declined to be named, requested anonymity,
    who was not authorized, not authorised to speak, anonymous, asked not to be identified, declined to be identified, did not want to be named,
    who did not wish to be named, spoke anonymously, not authorized to speak`),
};
