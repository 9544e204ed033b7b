import { ACTOR_ORDERS, type ActorOrder } from '~/analysis/actor-order';
import { useMessages } from '~/i18n/use-messages';

/** Chooses what rows and columns are ordered by. */
export function OrderChoice({
  order,
  onChange,
}: {
  readonly order: ActorOrder;
  readonly onChange: (order: ActorOrder) => void;
}) {
  const words = useMessages().matrix;
  return (
    <div className="matrix-order">
      <select
        className="select"
        aria-label={words.order}
        value={order}
        onChange={({ target }) => onChange(target.value as ActorOrder)}
      >
        {ACTOR_ORDERS.map((id) => (
          <option key={id} value={id}>
            {words.orders[id]}
          </option>
        ))}
      </select>
    </div>
  );
}
