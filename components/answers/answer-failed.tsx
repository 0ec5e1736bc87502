interface AnswerFailedProps {
  /** What went wrong. */
  readonly words: string;
  /** The address to try again. */
  readonly retry: string;
}

/** What stands above a page without its choices if they could not be applied, in a copy without a server. */
export const AnswerFailed = ({ words, retry }: AnswerFailedProps) => (
  <div role="alert">
    <p>
      This view could not be computed. {words}. Below is the page without your choice. <a href={retry}>Try again</a>
    </p>
  </div>
);
