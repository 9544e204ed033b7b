/** The member of a list after one of them, the first after the last. */
export function nextOf<Member>(members: readonly [Member, ...Member[]], member: Member): Member {
  const next = members.indexOf(member) + 1;
  return members[next % members.length] ?? members[0];
}
