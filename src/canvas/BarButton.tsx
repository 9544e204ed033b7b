/** What can be pressed in the lines under a drawing, as small as what stands there. */
export function BarButton({
  children,
  onPress,
}: {
  readonly children: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="graph-level" onClick={onPress}>
      {children}
    </button>
  );
}
