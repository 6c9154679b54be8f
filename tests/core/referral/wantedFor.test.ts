import { describe, expect, it } from 'vitest';
import { type WantedProspect, wantedFor } from '../../../src/core/referral/wantedFor';

const wanted = (prospect: string, tags = '', knows = ''): WantedProspect => ({ prospect, why: '', knows, tags });
const named = (client: string, tags: readonly string[], list: readonly WantedProspect[]) =>
  wantedFor({ client, tags }, list).map(({ prospect }) => prospect);

describe('whom a client might know', () => {
  it('are first those of whom somebody said so, then those of the same town or trade, three at most', () => {
    const list = [
      wanted('Beta', 'Leeds'),
      wanted('Gamma', 'food, Leeds'),
      wanted('Delta', '', 'Alfa'),
      wanted('Epsilon', 'food'),
      wanted('Zeta', 'York'),
    ];
    expect(named('Alfa', ['Leeds', 'Food'], list)).toEqual(['Delta', 'Beta', 'Gamma']);
    expect(named('Omega', ['York'], list)).toEqual(['Zeta']);
  });

  it('share whole words: Leeds is in “Leeds, West Yorkshire”, York is not', () => {
    expect(named('Alfa', ['Leeds, West Yorkshire'], [wanted('Beta', 'leeds'), wanted('Gamma', 'York')])).toEqual([
      'Beta',
    ]);
    expect(named('Alfa', ['branża spożywcza'], [wanted('Beta', 'SPOŻYWCZA'), wanted('Gamma', 'spożywcz')])).toEqual([
      'Beta',
    ]);
    expect(named('Alfa', ['Nowy Sącz'], [wanted('Beta', 'Nowy Targ'), wanted('Gamma', 'nowy  sącz')])).toEqual([
      'Gamma',
    ]);
  });

  it('are nobody where nothing is known of either, and never the client themselves', () => {
    expect(named('Alfa', [], [wanted('Beta'), wanted('Gamma', ' , ')])).toEqual([]);
    expect(named('', ['Leeds'], [wanted('Beta', 'food')])).toEqual([]);
    expect(named('Alfa', ['Leeds'], [wanted(' ALFA', 'Leeds')])).toEqual([]);
  });

  it('know client names however they are spaced and capitalised', () => {
    expect(named('Kowalski i Syn', [], [wanted('Beta', '', ' kowalski  I syn')])).toEqual(['Beta']);
  });
});
