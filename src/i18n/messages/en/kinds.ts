/** What the built-in kinds are called, by their ids. */
export const kinds = {
  actors: {
    state: 'State',
    person: 'Person',
    institution: 'Institution',
    'armed-group': 'Armed group',
    movement: 'Movement',
    bloc: 'Bloc',
    other: 'Other',
  },
  relations: {
    alliance: 'Alliance',
    treaty: 'Treaty',
    partnership: 'Partnership',
    trade: 'Trade',
    'arms-transfer': 'Arms transfer',
    aid: 'Aid',
    visit: 'Visit',
    meeting: 'Meeting',
    endorsement: 'Endorsement',
    war: 'War',
    invasion: 'Invasion',
    strike: 'Strike',
    killing: 'Assassination',
    overthrow: 'Overthrow',
    sanctions: 'Sanctions',
    threat: 'Threat',
    withdrawal: 'Withdrawal',
    opposition: 'Opposition',
    criticism: 'Criticism',
    plot: 'Plot',
    negotiation: 'Negotiations',
    mediation: 'Mediation',
    other: 'Other',
  },
};

/** The names of the built-in kinds. */
export type KindMessages = typeof kinds;
