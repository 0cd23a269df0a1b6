import { describe, expect, it } from 'vitest';
import { contrast, markStrength, parseColour, type Rgb } from '../../../src/content/colours';
import { colourIndexes, monogram, NOBODY, PALETTE } from '../../../src/messages/palette';
import { sampleAnalysis } from '../../fixtures/sample-analysis';

const rgb = (css: string): Rgb => parseColour(css)!.rgb;

describe('the palette', () => {
  it.each([...PALETTE, NOBODY].map((colour, i) => [i, colour] as const))(
    'colour %i can be read on either ground',
    (_, { light, dark }) => {
      expect(contrast(rgb(light), [255, 255, 255])).toBeGreaterThan(4.5);
      expect(contrast(rgb(dark), rgb('#17181b'))).toBeGreaterThan(4.5);
      expect(contrast(rgb(dark), rgb('#14161a')), 'monograms').toBeGreaterThan(4.5);
    },
  );

  it.each(PALETTE.map((colour, i) => [i, colour] as const))(
    'mark %i leaves the words on it readable',
    (_, { light, dark }) => {
      expect(markStrength(rgb(light), [255, 255, 255], rgb('#222222'))).toBeGreaterThan(0.1);
      expect(markStrength(rgb(dark), rgb('#17181b'), rgb('#e6e6e6'))).toBeGreaterThan(0.15);
    },
  );

  it('gives colours to those who speak, and starts again when it has no more', () => {
    expect([...colourIndexes(sampleAnalysis)]).toEqual([
      ['s1', 0],
      ['s2', 1],
    ]);
    const sources = Array.from({ length: 10 }, (_, i) => ({ ...sampleAnalysis.sources[0]!, id: `s${i}` }));
    expect([...colourIndexes({ sources }).values()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1]);
  });
});

describe('monograms', () => {
  it.each([
    ['Tomas Kirel', 'TK'],
    ['Vladimir Vladimirovich Putin', 'VP'],
    ['Tass', 'T'],
    ['Ursula von der Leyen', 'UL'],
    ['pejabat yang tak mau disebut', 'PD'],
    ['Élodie Ångström', 'ÉÅ'],
    ['محمد بن سلمان', 'مس'],
    ['G20', 'G'],
    ['…', '?'],
  ])('of %s is %s', (name, letters) => {
    expect(monogram(name)).toBe(letters);
  });
});
