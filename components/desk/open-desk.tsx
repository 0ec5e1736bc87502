interface OpenDeskProps {
  readonly isLoading: boolean;
  readonly isFailed: boolean;
  readonly onOpen: () => void;
}

/** The button that opens the desk: at rest, while the desk is loading, or after it could not be loaded. */
export const OpenDesk = ({ isLoading, isFailed, onOpen }: OpenDeskProps) => (
  // A kept draft opens by itself, so the page's scripts start when this is in view and not at the first use.
  <p data-at-sight="">
    <button type="button" onClick={onOpen} disabled={isLoading} data-open-desk="">
      {isLoading ? "Opening …" : "Open the desk"}
    </button>{" "}
    {isFailed && <span role="alert">Could not be loaded; try again when you are connected.</span>}
  </p>
);
