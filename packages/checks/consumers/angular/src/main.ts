import '@angular/compiler';
import '@hc-roadmap/elements/define/target-progress.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import type { HcErrorEvent } from '@hc-roadmap/elements';

@Component({
  selector: 'partner-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <hc-target-progress
      target="stem-graduates"
      [headingLevel]="2"
      [data]="roadmap"
      (hc-ready)="ready.set('ready')"
    ></hc-target-progress>
    <hc-target-progress target="stem-graduates" [attr.as-of]="'2017-12'"></hc-target-progress>
    <hc-target-progress target="no-such-target" (hc-error)="hear($event)"></hc-target-progress>
    <p id="ready">{{ ready() }}</p>
    <p id="problem">{{ problem() }}</p>
  `,
})
class PartnerPage {
  readonly roadmap = getRoadmap();
  readonly ready = signal('');
  readonly problem = signal('');

  hear({ error }: HcErrorEvent): void {
    this.problem.set(error.message);
  }
}

void bootstrapApplication(PartnerPage);
