/** Style sheets are files of their own: the bundler takes them out of the script. */
declare module '*.css'
