/** What the commands of TeX that formulas of articles have most show. */
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ ' +
    'pi=π rho=ρ sigma=σ tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π ' +
    'Sigma=Σ Phi=Φ Psi=Ψ Omega=Ω times=× cdot=· div=÷ pm=± mp=∓ le=≤ leq=≤ ge=≥ geq=≥ ne=≠ neq=≠ approx=≈ sim=∼ equiv=≡ ' +
    'infty=∞ to=→ rightarrow=→ leftarrow=← Rightarrow=⇒ in=∈ notin=∉ cup=∪ cap=∩ subset=⊂ forall=∀ exists=∃ sum=∑ ' +
    'int=∫ prod=∏ partial=∂ nabla=∇ hbar=ℏ ell=ℓ circ=∘ degree=° ldots=… dots=… cdots=⋯ prime=′'
  )
    .split(' ')
    .map((entry) => entry.split('=')),
)

/**
 * Writes a formula in TeX on one line: raised and lowered parts as such, known commands as their
 * signs. Whatever else it says stays as it is written, so that nothing is lost.
 */
export function formulaOfTex(tex: string, line: Element): void {
  const page = line.ownerDocument
  const plain = tex
    .trim()
    .replace(/^\{\\displaystyle\s([\s\S]*)\}$/, '$1')
    .replace(/\\(?:mathrm|mathbf|mathit|text|operatorname|mathbb|mathcal)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (_, above: string, below: string) =>
      [above, below].map((part) => (part.length > 1 ? `(${part})` : part)).join('/'),
    )
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
    .replace(/\\([A-Za-z]+)(?![A-Za-z]) ?/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\(?:left|right)(?=[()[\]|.])/g, '')
  for (const [whole, mark, inner, single] of plain.matchAll(
    /([_^])(?:\{((?:[^{}]|\{[^{}]*\})*)\}|([^\s{]))|[^_^]+|[_^]/g,
  )) {
    // What is raised within what is raised is on its line.
    const words = inner?.replace(/[{}_^]/g, '') ?? single
    if (mark === undefined || words === undefined) line.append(page.createTextNode(whole))
    else {
      const part = page.createElement(mark === '^' ? 'sup' : 'sub')
      part.append(page.createTextNode(words))
      line.append(part)
    }
  }
}
