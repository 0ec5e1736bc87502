import { Component, type ReactNode } from "react";
import { ChartFailed } from "./chart-failed";

/** Shows a message if a chart cannot be drawn, and leaves the rest of the page as it is. */
export class ChartBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? <ChartFailed /> : this.props.children;
  }
}
