import { describe, expect, it } from 'vitest';
import { creditOf, isCutLine, isNoiseLine } from '../../../src/engine/noise';

describe('boilerplate lines', () => {
  it.each([
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE WITH CONTENT',
    '[Gambas:Video Kabar Corvin]',
    'Baca juga:',
    'Baca Juga: Nelayan Norla Khawatir akan Pakta Danau',
    'Simak juga Video: Penandatanganan di Corvin',
    'Tonton juga video: Ikan langka kembali',
    'Saksikan Video Pilihan Ini:',
    'Artikel Selanjutnya',
    '(abc/xyz)',
    '[ab/cde]',
    'Read More',
    'Read more »',
    'Related posts',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Editor: Ana Wira',
    'Pewarta: Budi Sund',
    'Sumber: Kabar Corvin',
    'Copyright © Kabar Corvin 2030',
    '© 2030 Kabar Corvin',
    '2 dari 5 halaman',
    '14 comments',
    '* * *',
  ])('%s', line => {
    expect(isNoiseLine(line)).toBe(true);
  });

  it.each([
    'Pakta Danau',
    'Isi Pakta',
    'Sumber air di Arvania tercemar, kata Ana Reyl.',
    'Editor surat kabar itu mengundurkan diri pada hari Senin.',
    'Saksikan saja, kata Kirel, kami akan menang.',
    'CORVIN - Presiden Belmora tiba pada hari Senin.',
    'Related companies will pay the same tariff.',
    'By Monday the two sides had agreed.',
    'Komentar Kirel itu memicu kemarahan di Arvania.',
    '“Ya,” katanya.',
    '(Arvania)',
    '42',
  ])('is none: %s', line => {
    expect(isNoiseLine(line)).toBe(false);
  });

  it('long paragraphs are none, whatever they begin with', () => {
    expect(isNoiseLine(`Baca juga ${'kata '.repeat(60)}`)).toBe(false);
  });

  it('a hostile line takes no time', () => {
    const started = Date.now();
    for (const line of ['('.repeat(100_000), 'a-'.repeat(120), '['.repeat(240), '/a'.repeat(119)]) isNoiseLine(line);
    expect(Date.now() - started).toBeLessThan(200);
  });
});

describe('credit lines', () => {
  it.each([
    ['Editor: Ana Wira', { kind: 'editor', name: 'Ana Wira' }],
    ['Penyunting : Ana Wira', { kind: 'editor', name: 'Ana Wira' }],
    ['Pewarta: Budi Sund', { kind: 'author', name: 'Budi Sund' }],
    ['Sumber: Kabar Corvin', { kind: 'agency', name: 'Kabar Corvin' }],
    ['Source | Corvin Press', { kind: 'agency', name: 'Corvin Press' }],
    ['(abc/xyz)', { kind: 'editor', name: 'abc/xyz' }],
    ['Foto: Ana Wira', null],
    ['Sumber air di Arvania tercemar.', null],
    ['Editor:', null],
  ])('%s', (line, credit) => {
    expect(creditOf(line)).toEqual(credit);
  });
});

describe('lines where a text is cut off', () => {
  it.each([
    ['Subscribe to continue reading', true],
    ['Artikel ini khusus pelanggan. Sudah berlangganan? Masuk di sini.', true],
    ['Scroll ke bawah untuk melanjutkan membaca', false],
    ['Scroll to continue reading', false],
    ['Nelayan berlangganan koran Corvin.', false],
  ])('%s: %s', (line, cut) => {
    expect(isCutLine(line)).toBe(cut);
  });
});
