import { useEffect, useState } from 'react'
import type { UncertaintyAnswer, UncertaintyRequest, UncertaintyResults } from './uncertainty-request'

export type Work<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: number }
  /** Undefined where the figure is not known. */
  | { readonly status: 'done'; readonly result: T | undefined }
  | { readonly status: 'failed' }

/** Has a worker answer a request, anew for each request; it is ended with the request or the view. */
export function useUncertainty<K extends UncertaintyRequest['kind']>(
  request: (UncertaintyRequest & { readonly kind: K }) | undefined,
): Work<UncertaintyResults[K]> {
  type Result = UncertaintyResults[K]
  const [work, setWork] = useState<{ readonly of: typeof request; readonly state: Work<Result> }>()
  useEffect(() => {
    if (!request) return
    const set = (state: Work<Result>) => setWork({ of: request, state })
    set({ status: 'running', progress: 0 })
    const worker = new Worker(new URL('./uncertainty-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<UncertaintyAnswer>) => {
      if ('progress' in data) return set({ status: 'running', progress: data.progress })
      // The worker answers what it was asked.
      set({ status: 'done', result: data.result as Result | undefined })
      worker.terminate()
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      set({ status: 'failed' })
    })
    worker.postMessage(request)
    return () => worker.terminate()
  }, [request])
  if (!request) return { status: 'idle' }
  return work?.of === request ? work.state : { status: 'running', progress: 0 }
}
