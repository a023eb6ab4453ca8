import type { Page } from 'playwright-core';
import start from '#locales/en/start.json';
import room from '#locales/en/trainer-room.json';
import training from '#locales/en/training.json';

/** Through the door of training, from the start page. */
export async function enterTraining(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: start.training, exact: true }).click();
  await page.getByRole('button', { name: training.entry.begin }).click();
  await page.getByRole('heading', { name: room.title }).waitFor();
}
