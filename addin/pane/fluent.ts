/** The Fluent UI components that the pane uses; each import defines one element. */
import '@fluentui/web-components/button.js'
import '@fluentui/web-components/message-bar.js'
import '@fluentui/web-components/progress-bar.js'
import '@fluentui/web-components/tab.js'
import '@fluentui/web-components/tablist.js'
import '@fluentui/web-components/text-input.js'
import '@fluentui/web-components/textarea.js'
