/** The profile page has a field of the contract's name already, and two of one id break both labels. */
export const passwordHere = { password: 'own' };
