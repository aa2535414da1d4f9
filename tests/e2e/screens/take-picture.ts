import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'

/** Saves a screenshot for people in the run's output folder, and names it in the report. */
export async function takePicture(
  page: Page,
  { project, attachments }: TestInfo,
  folder: string,
  name: string,
  { fullPage = false } = {},
): Promise<void> {
  const path = join(project.outputDir, 'screens', folder, `${name}.png`)
  await page.screenshot({ path, fullPage })
  attachments.push({ name: `${folder}/${name}`, contentType: 'image/png', path })
}
