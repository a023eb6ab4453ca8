import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { askAgain, ScreenNotLoaded } from './lazy-screen.tsx';

interface RecoveryState {
  readonly failed: boolean;
  /** Whether it failed for want of its code, which may be had another time. */
  readonly notLoaded: boolean;
}

/** Shows plain words instead of a blank page when a screen fails; what was answered stays in memory. */
export class Recovery extends Component<{ readonly children: ReactNode }, RecoveryState> {
  override state: RecoveryState = { failed: false, notLoaded: false };

  static getDerivedStateFromError(error: unknown): RecoveryState {
    return { failed: true, notLoaded: error instanceof ScreenNotLoaded };
  }

  /** Another screen has a try of its own. */
  override componentWillUnmount() {
    askAgain();
  }

  private readonly again = () => {
    askAgain();
    this.setState({ failed: false, notLoaded: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="measure" role="alert">
            <h1 tabIndex={-1}>{t('failed.title')}</h1>
            <p>{t(this.state.notLoaded ? 'failed.notLoaded' : 'failed.text')}</p>
            <button type="button" className="button" onClick={this.again}>
              {t('failed.again')}
            </button>
          </div>
        )}
      </Translation>
    );
  }
}
