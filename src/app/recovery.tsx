import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';

interface RecoveryState {
  readonly failed: boolean;
}

/** Shows plain words instead of a blank page when a screen fails; what was answered stays in memory. */
export class Recovery extends Component<{ readonly children: ReactNode }, RecoveryState> {
  override state: RecoveryState = { failed: false };

  static getDerivedStateFromError(): RecoveryState {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="measure" role="alert">
            <h1 tabIndex={-1}>{t('failed.title')}</h1>
            <p>{t('failed.text')}</p>
            <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
              {t('failed.again')}
            </button>
          </div>
        )}
      </Translation>
    );
  }
}
