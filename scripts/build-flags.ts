/**
 * How Node runs a build. Most of what a build makes is short-lived; with room for more of it, far less
 * time goes into collecting it.
 */
export const BUILD_FLAGS: readonly string[] = ['--max-semi-space-size=64'];
