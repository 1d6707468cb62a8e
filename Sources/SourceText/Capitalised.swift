/// Text with its first letter large, to begin a sentence.
package func capitalised(_ text: some StringProtocol) -> String { text.prefix(1).uppercased() + text.dropFirst() }
