import { projectConfig } from '../vitest.base.ts'

export default projectConfig('workspace', '**/*.test.ts')
