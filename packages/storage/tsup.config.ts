import { libraryConfig } from '../../tsup.base.ts'

export default libraryConfig(['src/index.ts', 'src/memory.ts', 'src/adapter.ts'])
