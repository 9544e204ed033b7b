import { formatValue } from '~/i18n/format';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Attributes } from '~/model/schema';
import { Fact } from '~/ui/Fact';

/** What else the record of an actor or a relation says, by the names of its columns. */
export function AttributeFacts({
  attributes = {},
}: {
  readonly attributes?: Attributes | undefined;
}) {
  return Object.entries(attributes).map(([name, value]) => (
    <Fact key={name} term={<bdi>{name}</bdi>}>
      <AttributeValue value={value} />
    </Fact>
  ));
}

/** A value of an attribute as the language of the interface writes numbers and yes or no. */
export function AttributeValue({ value }: { readonly value: Attributes[string] }) {
  const { details } = useMessages();
  const locale = useLocale();
  if (typeof value === 'number') return formatValue(locale, value);
  if (typeof value === 'boolean') return value ? details.attributeOf.yes : details.attributeOf.no;
  return <bdi>{value}</bdi>;
}
