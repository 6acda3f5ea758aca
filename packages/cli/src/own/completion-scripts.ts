/**
 * The scripts know nothing: at every Tab they ask `molecule __complete`, so they fit whatever version is installed. The word
 * at the cursor comes first and with a mark in front, since some shells drop an empty word.
 */
export const scripts = {
  bash: String.raw`# molecule completion for bash. In ~/.bashrc: source <(molecule completion bash)
_molecule() {
  local current=${'$'}{COMP_WORDS[COMP_CWORD]} line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o filenames 2>/dev/null
      local IFS=$'\n'
      # shellcheck disable=SC2207 # one name in each line, also for the bash of macOS, which has no mapfile
      COMPREPLY=($(compgen -f -- "$current"))
      return
    fi
    COMPREPLY+=("${'$'}{line%%$'\t'*}")
  done < <(molecule __complete "=$current" "${'$'}{COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
  # What ends in a colon goes on.
  [[ ${'$'}{#COMPREPLY[@]} -eq 1 && ${'$'}{COMPREPLY[0]} == *: ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -F _molecule molecule
`,
  zsh: String.raw`#compdef molecule
# molecule completion for zsh. In ~/.zshrc, after compinit: source <(molecule completion zsh)
_molecule() {
  local -a found
  local line
  while IFS= read -r line; do
    if [[ $line == ':files' ]]; then
      _files
      return
    fi
    found+=("${'$'}{${'$'}{line%%$'\t'*}//:/\\:}:${'$'}{line#*$'\t'}")
  done < <(molecule __complete "=${'$'}{words[CURRENT]}" "${'$'}{(@)words[2,CURRENT-1]}" 2>/dev/null)
  _describe -V molecule found
}
compdef _molecule molecule
`,
  fish: String.raw`# molecule completion for fish. In ~/.config/fish/completions/molecule.fish
function __molecule_complete
    set -l current (commandline -ct)
    set -l found (molecule __complete "=$current" (commandline -opc)[2..-1] 2>/dev/null)
    if test "$found" = ':files'
        __fish_complete_path "$current"
    else if test (count $found) -gt 0
        printf '%s\n' $found
    end
end
complete -c molecule -f -a '(__molecule_complete)'
`,
  powershell: String.raw`# molecule completion for PowerShell. In $PROFILE: molecule completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName molecule -ScriptBlock {
  param($current, $line, $position)
  $words = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  foreach ($found in @(molecule __complete "=$current" @words 2>$null)) {
    if ($found -eq ':files') { return }
    $value, $text = $found -split "${'`'}t", 2
    if (-not $text) { $text = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $text)
  }
}
`,
} as const
